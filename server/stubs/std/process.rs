use std::ffi::{OsStr, OsString};
use std::iter::Iterator;
use std::fmt;
use std::fs::File;
use std::io;
use std::option::Option;
use std::path::Path;
use std::vec::Vec;

pub struct Command {
    program: std::ffi::CString,
    args: Vec<std::ffi::CString>,
    closures: Vec<std::boxed::Box<dyn FnMut() -> io::Result<()> + Send + Sync>>,
}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command;
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command;
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn output(&mut self) -> io::Result<Output>;
    pub fn status(&mut self) -> io::Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}
impl fmt::Debug for Command {}

#[derive(Debug)]
pub struct Child {
    handle: File,
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
impl Child {
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn id(&self) -> u32;
    pub fn wait(&mut self) -> io::Result<ExitStatus>;
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
    pub fn wait_with_output(self) -> io::Result<Output>;
}
#[derive(Debug)]
pub struct ChildStdin {
    inner: File,
}
impl io::Write for ChildStdin {}
impl io::Write for &ChildStdin {}
#[derive(Debug)]
pub struct ChildStdout {
    inner: File,
}
impl io::Read for ChildStdout {}
#[derive(Debug)]
pub struct ChildStderr {
    inner: File,
}
impl io::Read for ChildStderr {}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}
pub struct Stdio {
    file: Option<File>,
}
impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}
impl fmt::Debug for Stdio {}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl From<ChildStderr> for Stdio {}
impl From<File> for Stdio {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitStatus(i32);
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}
impl fmt::Display for ExitStatus {}
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExitCode(u8);
impl ExitCode {
    pub const SUCCESS: ExitCode;
    pub const FAILURE: ExitCode;
    pub fn exit_process(self) -> !;
}
impl From<u8> for ExitCode {}
pub trait Termination {
    fn report(self) -> ExitCode;
}
impl Termination for () {}
impl Termination for ! {}
impl Termination for ExitCode {}
impl<T: Termination, E: fmt::Debug> Termination for std::result::Result<T, E> {}

pub fn exit(code: i32) -> !;
pub fn abort() -> !;
pub fn id() -> u32;

#[derive(Debug)]
pub struct CommandArgs<'a> {
    inner: &'a [OsString],
    arguments: std::marker::PhantomData<*const u8>,
}
impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
}
#[derive(Debug)]
pub struct CommandEnvs<'a> {
    inner: &'a [(OsString, Option<OsString>)],
}
impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
}
