pub mod task;
pub mod future;
pub mod stream;
pub mod io;
pub mod os;
pub mod prelude;
pub mod sync;
pub mod channel;
pub mod fs;
pub mod path;
pub mod net;
pub mod pin;
pub mod process;

pub use std::write;
pub use std::writeln;

#[macro_export]
macro_rules! print { () => {}; }
#[macro_export]
macro_rules! println { () => {}; }
#[macro_export]
macro_rules! eprint { () => {}; }
#[macro_export]
macro_rules! eprintln { () => {}; }
