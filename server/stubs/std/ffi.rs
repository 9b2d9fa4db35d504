use std::borrow::{Borrow, Cow, ToOwned};
use std::boxed::Box;
use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::option::Option;
use std::path::Path;
use std::result::Result;
use std::string::String;
use std::vec::Vec;

pub type c_char = i8;
pub type c_schar = i8;
pub type c_uchar = u8;
pub type c_short = i16;
pub type c_ushort = u16;
pub type c_int = i32;
pub type c_uint = u32;
pub type c_long = i64;
pub type c_ulong = u64;
pub type c_longlong = i64;
pub type c_ulonglong = u64;
pub type c_float = f32;
pub type c_double = f64;
pub enum c_void {}

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CStr {
    inner: [c_char],
}
impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr;
    pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError>;
    pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub const fn as_ptr(&self) -> *const c_char;
    pub const fn count_bytes(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn to_bytes(&self) -> &[u8];
    pub const fn to_bytes_with_nul(&self) -> &[u8];
    pub const fn to_str(&self) -> Result<&str, std::str::Utf8Error>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
}
impl fmt::Debug for CStr {}
impl ToOwned for CStr {
    type Owned = CString;
}
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash, Clone)]
pub struct CString {
    inner: Box<[u8]>,
}
impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError>;
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString;
    pub fn into_raw(self) -> *mut c_char;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
}
impl Drop for CString {}
impl Deref for CString {
    type Target = CStr;
}
impl fmt::Debug for CString {}
impl Default for CString {}
impl AsRef<CStr> for CString {}
impl Borrow<CStr> for CString {}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NulError(usize, Vec<u8>);
impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}
impl fmt::Display for NulError {}
impl Error for NulError {}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IntoStringError {
    inner: CString,
    error: std::str::Utf8Error,
}
impl fmt::Display for IntoStringError {}
impl Error for IntoStringError {}
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}
impl fmt::Display for FromBytesWithNulError {}
impl Error for FromBytesWithNulError {}
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromBytesUntilNulError(());
impl fmt::Display for FromBytesUntilNulError {}
impl Error for FromBytesUntilNulError {}

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsStr {
    inner: [u8],
}
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn display(&self) -> os_str::Display<'_>;
    pub fn is_ascii(&self) -> bool;
    pub fn into_os_string(self: Box<OsStr>) -> OsString;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub const fn is_empty(&self) -> bool;
    pub const fn len(&self) -> usize;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
}
impl fmt::Debug for OsStr {}
impl AsRef<OsStr> for OsStr {}
impl AsRef<Path> for OsStr {}
impl PartialEq<str> for OsStr {}
impl ToOwned for OsStr {
    type Owned = OsString;
}
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsString {
    inner: Vec<u8>,
}
impl OsString {
    pub const fn new() -> OsString;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    pub fn into_encoded_bytes(self) -> Vec<u8>;
}
impl Deref for OsString {
    type Target = OsStr;
}
impl fmt::Debug for OsString {}
impl Default for OsString {}
impl AsRef<OsStr> for OsString {}
impl AsRef<Path> for OsString {}
impl Borrow<OsStr> for OsString {}
impl PartialEq<str> for OsString {}
impl<'a> PartialEq<&'a str> for OsString {}
impl From<String> for OsString {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}
impl From<std::path::PathBuf> for OsString {}

pub mod os_str {
    use std::ffi::OsStr;
    use std::fmt;

    pub struct Display<'a> {
        os_str: &'a OsStr,
    }
    impl fmt::Debug for Display<'_> {}
    impl fmt::Display for Display<'_> {}
}
