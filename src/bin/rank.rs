//! The ranking as a program of its own: a question on each line of the input, as in `{"address": "pain/calf-mid/#feel=ache"}`, and an
//! answer on each line of the output. It reads the atlas from `assets`, or from the folder that is its argument.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::{env, error::Error, io, path::PathBuf, process::ExitCode};

    use patchmap::{assets, data};

    pub fn main() -> ExitCode {
        match answer_all() {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("{error}");
                ExitCode::FAILURE
            }
        }
    }

    fn answer_all() -> Result<(), Box<dyn Error>> {
        let folder = env::args_os().nth(1).map_or_else(|| PathBuf::from("assets"), PathBuf::from);
        let atlas = assets::load(&folder)?.atlas;
        for question in io::stdin().lines() {
            println!("{}", data::answer(&atlas, &question?)?);
        }
        Ok(())
    }
}
