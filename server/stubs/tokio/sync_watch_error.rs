use std::error;
use std::fmt::Display;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> Display for SendError<T> {}
impl<T> error::Error for SendError<T> {}

#[derive(Clone, Debug)]
pub struct RecvError {
    value: usize,
}
impl Display for RecvError {}
impl error::Error for RecvError {}
