//! The controls around the figure.

pub mod choice;
pub mod elsewhere;
pub mod icon;
pub mod layers_panel;
pub mod legend;
pub mod mode_switch;
pub mod paint_tools;
pub mod patch_tool;
pub mod tool;
pub mod view_switch;
pub mod zoom_buttons;
