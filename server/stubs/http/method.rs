use crate::Error;
use std::error;
use std::fmt::Display;
use std::str::FromStr;

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Method {
    shared: std::sync::Arc<()>,
}
impl Method {
    pub const GET: Method = 0;
    pub const POST: Method = 0;
    pub const PUT: Method = 0;
    pub const DELETE: Method = 0;
    pub const HEAD: Method = 0;
    pub const OPTIONS: Method = 0;
    pub const CONNECT: Method = 0;
    pub const PATCH: Method = 0;
    pub const TRACE: Method = 0;
    pub const QUERY: Method = 0;
    pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
    pub fn is_safe(&self) -> bool;
    pub fn is_idempotent(&self) -> bool;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Method {}
impl Ord for Method {}
impl PartialOrd for Method {}
impl Display for Method {}
impl Default for Method {}
impl From<&Method> for Method {}
impl TryFrom<&[u8]> for Method {
    type Error = InvalidMethod;
}
impl TryFrom<&str> for Method {
    type Error = InvalidMethod;
}
impl FromStr for Method {
    type Err = InvalidMethod;
}

pub struct InvalidMethod {
    value: usize,
}
impl Display for InvalidMethod {}
impl error::Error for InvalidMethod {}
impl From<InvalidMethod> for Error {}
