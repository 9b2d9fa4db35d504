use std::fmt;

pub struct Backtrace {
    inner: std::vec::Vec<u8>,
}
impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub const fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}
impl fmt::Debug for Backtrace {}
impl fmt::Display for Backtrace {}
#[derive(Debug, PartialEq, Eq)]
pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}
