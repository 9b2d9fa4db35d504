pub mod io;
pub mod fs;
pub mod net;

pub use async_process::unix as process;
