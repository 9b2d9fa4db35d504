pub use std::os::fd::AsRawFd;
pub use std::os::fd::FromRawFd;
pub use std::os::fd::IntoRawFd;
pub use std::os::fd::RawFd;
