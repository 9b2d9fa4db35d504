pub mod codec;
pub mod udp;
pub mod net;
pub mod compat;
pub mod io;
pub mod context;
pub mod task;
pub mod time;
pub mod sync;
pub mod either;

pub use bytes;
