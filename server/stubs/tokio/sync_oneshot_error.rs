use std::error;
use std::fmt::Display;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecvError {
    value: usize,
}
impl Display for RecvError {}
impl error::Error for RecvError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl Display for TryRecvError {}
impl error::Error for TryRecvError {}
