use std::fmt;
use std::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};

pub fn escape_default(c: u8) -> EscapeDefault;
#[derive(Clone, Debug)]
pub struct EscapeDefault {
    bytes: [u8; 4],
}
impl Iterator for EscapeDefault {
    type Item = u8;
}
impl DoubleEndedIterator for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl fmt::Display for EscapeDefault {}
