use std::{error, io};
use std::fmt::Display;

#[derive(Clone, Copy, Debug)]
pub struct Error {
    value: usize,
}
impl Error {
    pub fn shutdown() -> Error;
    pub fn is_shutdown(&self) -> bool;
    pub fn at_capacity() -> Error;
    pub fn is_at_capacity(&self) -> bool;
    pub fn invalid() -> Error;
    pub fn is_invalid(&self) -> bool;
}
impl From<Kind> for Error {}
impl error::Error for Error {}
impl Display for Error {}

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed {
    value: usize,
}
impl Display for Elapsed {}
impl error::Error for Elapsed {}
impl From<Elapsed> for io::Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Shutdown,
    AtCapacity,
    Invalid,
}
impl From<Kind> for Error {}
