use std::error::Error;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator};
use std::option::Option;
use std::path::{Path, PathBuf};
use std::result::Result;
use std::string::String;
use std::vec;

pub fn current_dir() -> io::Result<PathBuf>;
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub fn vars() -> Vars;
pub fn vars_os() -> VarsOs;
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError>;
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;
pub fn home_dir() -> Option<PathBuf>;
pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError>;
#[derive(Debug)]
pub struct JoinPathsError(());
impl fmt::Display for JoinPathsError {}
impl Error for JoinPathsError {}
pub fn temp_dir() -> PathBuf;
pub fn current_exe() -> io::Result<PathBuf>;
pub fn args() -> Args;
pub fn args_os() -> ArgsOs;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}
impl fmt::Display for VarError {}
impl Error for VarError {}

pub struct Vars {
    inner: VarsOs,
}
impl Iterator for Vars {
    type Item = (String, String);
}
pub struct VarsOs {
    inner: vec::IntoIter<(OsString, OsString)>,
}
impl !Send for VarsOs {}
impl !Sync for VarsOs {}
impl Iterator for VarsOs {
    type Item = (OsString, OsString);
}
pub struct Args {
    inner: ArgsOs,
}
impl !Send for Args {}
impl !Sync for Args {}
impl Iterator for Args {
    type Item = String;
}
impl DoubleEndedIterator for Args {}
impl ExactSizeIterator for Args {}
pub struct ArgsOs {
    inner: vec::IntoIter<OsString>,
}
impl !Send for ArgsOs {}
impl !Sync for ArgsOs {}
impl Iterator for ArgsOs {
    type Item = OsString;
}
impl DoubleEndedIterator for ArgsOs {}
impl ExactSizeIterator for ArgsOs {}
pub struct SplitPaths<'a> {
    text: &'a OsStr,
}
impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
}

pub mod consts {
    pub const ARCH: &str;
    pub const FAMILY: &str;
    pub const OS: &str;
    pub const EXE_SUFFIX: &str;
}
