//! The answers of the check: is it a muscle at all?

use crate::domain::{Atlas, BodyPart, SignId, Sorted};

/// What a person has answered. Nothing keeps it: each visit asks anew.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Check {
    /// The chosen signs.
    pub signs: Sorted<SignId>,
    /// The parts of the body for which none of the signs fits.
    pub passed: Vec<BodyPart>,
    /// Whether a doctor or nurse has checked what was chosen.
    pub checked_by_doctor: bool,
}

impl Check {
    /// Chooses a sign, or takes it back. What was answered so far was said without it.
    pub fn toggle(&mut self, sign: SignId) {
        self.signs.toggle(sign);
        self.passed.clear();
        self.checked_by_doctor = false;
    }

    /// Answers that none of the signs fits, or takes that back.
    pub fn pass(&mut self, parts: &[BodyPart], passes: bool) {
        self.passed.retain(|part| !parts.contains(part));
        if passes {
            self.passed.extend(parts);
        }
    }

    /// Forgets the signs: other pain is asked about anew.
    pub fn forget_signs(&mut self) {
        self.signs = Sorted::default();
        self.checked_by_doctor = false;
    }

    /// Whether any sign is chosen: then the muscles step back.
    pub fn has_sign(&self) -> bool {
        !self.signs.is_empty()
    }

    /// Whether a chosen sign leaves no way past it.
    pub fn blocks(&self, atlas: &Atlas) -> bool {
        atlas.signs.iter().any(|sign| sign.blocks && self.signs.contains(&sign.id))
    }

    /// Whether it was answered for each of these parts of the body that no sign fits.
    pub fn has_passed(&self, parts: &[BodyPart]) -> bool {
        !self.has_sign() && parts.iter().all(|part| self.passed.contains(part))
    }

    /// Whether what to press is held back where these parts of the body are looked at.
    pub fn holds_back(&self, atlas: &Atlas, parts: &[BodyPart]) -> bool {
        if self.has_sign() { !self.checked_by_doctor || self.blocks(atlas) } else { !self.has_passed(parts) }
    }
}
