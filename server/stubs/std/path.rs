use std::borrow::{Borrow, Cow, ToOwned};
use std::boxed::Box;
use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs;
use std::io;
use std::iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator};
use std::ops::Deref;
use std::option::Option;
use std::result::Result;
use std::str::FromStr;
use std::string::String;

#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    inner: OsStr,
}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    pub fn metadata(&self) -> io::Result<fs::Metadata>;
    pub fn symlink_metadata(&self) -> io::Result<fs::Metadata>;
    pub fn canonicalize(&self) -> io::Result<PathBuf>;
    pub fn read_link(&self) -> io::Result<PathBuf>;
    pub fn read_dir(&self) -> io::Result<fs::ReadDir>;
    pub fn exists(&self) -> bool;
    pub fn try_exists(&self) -> io::Result<bool>;
    pub fn is_file(&self) -> bool;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}
impl fmt::Debug for Path {}
impl AsRef<OsStr> for Path {}
impl AsRef<Path> for Path {}
impl ToOwned for Path {
    type Owned = PathBuf;
}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathBuf {
    inner: OsString,
}
impl PathBuf {
    pub const fn new() -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn clear(&mut self);
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
}
impl Deref for PathBuf {
    type Target = Path;
}
impl fmt::Debug for PathBuf {}
impl Default for PathBuf {}
impl AsRef<Path> for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl FromStr for PathBuf {
    type Err = std::convert::Infallible;
}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf {}
impl From<Box<Path>> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrefixComponent<'a> {
    raw: &'a OsStr,
}
#[derive(Clone)]
pub struct Components<'a> {
    path: &'a [u8],
}
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
}
impl<'a> DoubleEndedIterator for Components<'a> {}
#[derive(Clone)]
pub struct Iter<'a> {
    inner: Components<'a>,
}
impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
}
impl<'a> DoubleEndedIterator for Iter<'a> {}
#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> {
    next: Option<&'a Path>,
}
impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
}
pub struct Display<'a> {
    path: &'a Path,
}
impl fmt::Display for Display<'_> {}
impl fmt::Debug for Display<'_> {}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripPrefixError(());
impl fmt::Display for StripPrefixError {}
impl Error for StripPrefixError {}
pub const MAIN_SEPARATOR: char;
pub const MAIN_SEPARATOR_STR: &str;
pub fn is_separator(c: char) -> bool;
pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
