use std::error;
use std::fmt::Display;

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> Display for SendError<T> {}
impl<T> error::Error for SendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for TrySendError<T> {}
impl<T> error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl Display for TryRecvError {}
impl error::Error for TryRecvError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Closed(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Display for SendTimeoutError<T> {}
impl<T> error::Error for SendTimeoutError<T> {}
