use std::error;
use std::fmt::{Debug, Display};

#[derive(Debug)]
pub struct SendError<T>(pub T);
impl<T> Display for SendError<T> {}
impl<T: Debug> error::Error for SendError<T> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecvError {
    Closed,
    Lagged(u64),
}
impl Display for RecvError {}
impl error::Error for RecvError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
    Lagged(u64),
}
impl Display for TryRecvError {}
impl error::Error for TryRecvError {}
