//! The answers of the check: is it a muscle at all?

use crate::domain::{Atlas, SignId, Sorted};

/// Which warning signs a person has chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Check {
    /// The chosen signs.
    pub signs: Sorted<SignId>,
    /// Whether none of them fits.
    pub none: bool,
    /// Whether a doctor or nurse has checked what was chosen.
    pub checked_by_doctor: bool,
}

impl Check {
    /// Chooses a sign, or takes it back. What a doctor has checked was said of the signs chosen so far.
    pub fn toggle(&mut self, sign: SignId) {
        self.signs.toggle(sign);
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

    /// Whether what to press is held back.
    pub fn holds_back(&self, atlas: &Atlas) -> bool {
        self.has_sign() && (!self.checked_by_doctor || self.blocks(atlas))
    }
}
