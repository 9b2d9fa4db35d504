use bytes::Bytes;
use crate::Error;
use std::error;
use std::fmt::Display;
use std::hash::Hash;
use std::ops::Deref;
use std::str::FromStr;
use std::sync::Arc;

#[derive(Clone)]
pub struct Authority {
    shared: Arc<()>,
}
impl Authority {
    pub const fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
    where
        T: AsRef<[u8]> + 'static;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Authority {}
impl PartialEq for Authority {}
impl Eq for Authority {}
impl PartialOrd for Authority {}
impl Hash for Authority {}
impl TryFrom<&[u8]> for Authority {
    type Error = InvalidUri;
}
impl TryFrom<&str> for Authority {
    type Error = InvalidUri;
}
impl TryFrom<Vec<u8>> for Authority {
    type Error = InvalidUri;
}
impl TryFrom<String> for Authority {
    type Error = InvalidUri;
}
impl FromStr for Authority {
    type Err = InvalidUri;
}
impl Display for Authority {}
impl From<Authority> for Uri {}

#[derive(Debug)]
pub struct Builder {
    shared: Arc<()>,
}
impl Builder {
    pub fn new() -> Builder;
    pub fn scheme<T>(self, scheme: T) -> Self
    where
        T: TryInto<Scheme>,
        T::Error: Into<Error>;
    pub fn authority<T>(self, auth: T) -> Self
    where
        T: TryInto<Authority>,
        T::Error: Into<Error>;
    pub fn path_and_query<T>(self, p_and_q: T) -> Self
    where
        T: TryInto<PathAndQuery>,
        T::Error: Into<Error>;
    pub fn build(self) -> Result<Uri, Error>;
}
impl Default for Builder {}
impl From<Uri> for Builder {}

#[derive(Clone)]
pub struct PathAndQuery {
    shared: Arc<()>,
}
impl PathAndQuery {
    pub const fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
    where
        T: AsRef<[u8]> + 'static;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn as_str(&self) -> &str;
}
impl TryFrom<&[u8]> for PathAndQuery {
    type Error = InvalidUri;
}
impl TryFrom<&str> for PathAndQuery {
    type Error = InvalidUri;
}
impl TryFrom<Vec<u8>> for PathAndQuery {
    type Error = InvalidUri;
}
impl TryFrom<String> for PathAndQuery {
    type Error = InvalidUri;
}
impl TryFrom<&String> for PathAndQuery {
    type Error = InvalidUri;
}
impl FromStr for PathAndQuery {
    type Err = InvalidUri;
}
impl Display for PathAndQuery {}
impl Hash for PathAndQuery {}
impl PartialEq for PathAndQuery {}
impl Eq for PathAndQuery {}
impl PartialOrd for PathAndQuery {}
impl From<PathAndQuery> for Uri {}

pub struct Port<T> {
    value: T,
}
impl<T> Port<T> {
    pub const fn as_u16(&self) -> u16;
}
impl<T> Port<T>
where
    T: AsRef<str>,
{
    pub fn as_str(&self) -> &str;
}
impl<T> Display for Port<T> {}
impl<T> From<Port<T>> for u16 {}
impl<T> AsRef<str> for Port<T>
where
    T: AsRef<str>,
{}

#[derive(Clone)]
pub struct Scheme {
    shared: std::sync::Arc<()>,
}
impl Scheme {
    pub const HTTP: Scheme = 0;
    pub const HTTPS: Scheme = 0;
    pub fn as_str(&self) -> &str;
}
impl TryFrom<&[u8]> for Scheme {
    type Error = InvalidUri;
}
impl TryFrom<&str> for Scheme {
    type Error = InvalidUri;
}
impl FromStr for Scheme {
    type Err = InvalidUri;
}
impl Display for Scheme {}
impl AsRef<str> for Scheme {}
impl PartialEq for Scheme {}
impl Eq for Scheme {}
impl Hash for Scheme {}
impl From<Scheme2> for Scheme {}

#[derive(Clone)]
pub struct Uri {
    shared: Arc<()>,
}
impl Uri {
    pub fn builder() -> Builder;
    pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri>
    where
        T: AsRef<[u8]> + 'static;
    pub fn from_static(src: &'static str) -> Self;
    pub fn into_parts(self) -> Parts;
    pub fn path_and_query(&self) -> Option<&PathAndQuery>;
    pub fn path(&self) -> &str;
    pub fn scheme(&self) -> Option<&Scheme>;
    pub fn scheme_str(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority>;
    pub fn host(&self) -> Option<&str>;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn query(&self) -> Option<&str>;
}
impl From<Uri> for Builder {}
impl TryFrom<&[u8]> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<&str> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<&String> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<String> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<Vec<u8>> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<Parts> for Uri {
    type Error = InvalidUriParts;
}
impl TryFrom<&Uri> for Uri {
    type Error = Error;
}
impl From<Authority> for Uri {}
impl From<PathAndQuery> for Uri {}
impl From<Uri> for Parts {}
impl FromStr for Uri {
    type Err = InvalidUri;
}
impl PartialEq for Uri {}
impl Eq for Uri {}
impl Default for Uri {}
impl Display for Uri {}
impl Hash for Uri {}

#[derive(Debug, Default)]
pub struct Parts {
    pub scheme: Option<Scheme>,
    pub authority: Option<Authority>,
    pub path_and_query: Option<PathAndQuery>,
    shared: Arc<()>,
}
impl TryFrom<Parts> for Uri {
    type Error = InvalidUriParts;
}
impl From<Uri> for Parts {}

#[derive(Debug)]
pub struct InvalidUri {
    value: usize,
}
impl From<ErrorKind> for InvalidUri {}
impl Display for InvalidUri {}
impl error::Error for InvalidUri {}
impl From<InvalidUri> for Error {}

#[derive(Debug)]
pub struct InvalidUriParts {
    value: usize,
}
impl From<ErrorKind> for InvalidUriParts {}
impl Display for InvalidUriParts {}
impl error::Error for InvalidUriParts {}
impl From<InvalidUriParts> for Error {}

#[derive(Clone, Debug)]
pub(crate) enum Scheme2<T = Box<ByteStr>> {
    None,
    Standard(Protocol),
    Other(T),
}
impl<T> From<Protocol> for Scheme2<T> {}
impl From<Scheme2> for Scheme {}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    InvalidUriChar,
    InvalidScheme,
    InvalidAuthority,
    InvalidPort,
    InvalidFormat,
    SchemeMissing,
    AuthorityMissing,
    PathAndQueryMissing,
    PathDoesNotStartWithSlash,
    TooLong,
    Empty,
    SchemeTooLong,
}
impl From<ErrorKind> for InvalidUri {}
impl From<ErrorKind> for InvalidUriParts {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ByteStr {
    shared: Arc<()>,
}
impl ByteStr {
    pub fn new() -> ByteStr;
    pub const fn from_static(val: &'static str) -> ByteStr;
    pub unsafe fn from_utf8_unchecked(bytes: Bytes) -> ByteStr;
}
impl Deref for ByteStr {
    type Target = str;
}
impl From<String> for ByteStr {}
impl From<&str> for ByteStr {}
impl From<ByteStr> for Bytes {}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Protocol {
    Http,
    Https,
}
impl<T> From<Protocol> for Scheme2<T> {}
