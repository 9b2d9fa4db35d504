use std::fmt;

#[derive(Debug, Eq, PartialEq, Clone)]
pub struct RecvError(());
impl fmt::Display for RecvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}
impl std::error::Error for RecvError {}
#[derive(Debug, Eq, PartialEq, Clone)]
pub enum TryRecvError {
    Empty,
    Closed,
}
