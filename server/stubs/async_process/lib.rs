use crate::unix::CommandExt;
use futures::io::{AsyncRead, AsyncWrite};
use std::io;
use std::convert::Infallible;
use std::ffi::OsStr;
use std::future::Future;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::process::{CommandArgs, CommandEnvs};
use std::sync::Arc;

pub mod unix;

pub use std::process::ExitStatus;
pub use std::process::Output;
pub use std::process::Stdio;

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
    shared: Arc<()>,
}
impl Child {
    pub fn id(&self) -> u32;
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn try_status(&mut self) -> io::Result<Option<std::process::ExitStatus>>;
    pub fn status(&mut self) -> impl Future<Output = io::Result<std::process::ExitStatus>>;
    pub fn output(self) -> impl Future<Output = io::Result<std::process::Output>>;
}

#[derive(Debug)]
pub struct ChildStdin {
    shared: std::sync::Arc<()>,
}
impl ChildStdin {
    pub async fn into_stdio(self) -> io::Result<std::process::Stdio>;
}
impl AsyncWrite for ChildStdin {}
impl AsRawFd for ChildStdin {}
impl AsFd for ChildStdin {}
impl TryFrom<ChildStdin> for OwnedFd {
    type Error = io::Error;
}

#[derive(Debug)]
pub struct ChildStdout {
    shared: std::sync::Arc<()>,
}
impl ChildStdout {
    pub async fn into_stdio(self) -> io::Result<std::process::Stdio>;
}
impl AsyncRead for ChildStdout {}
impl AsRawFd for ChildStdout {}
impl AsFd for ChildStdout {}
impl TryFrom<ChildStdout> for OwnedFd {
    type Error = io::Error;
}

#[derive(Debug)]
pub struct ChildStderr {
    shared: std::sync::Arc<()>,
}
impl ChildStderr {
    pub async fn into_stdio(self) -> io::Result<std::process::Stdio>;
}
impl AsyncRead for ChildStderr {}
impl AsRawFd for ChildStderr {}
impl AsFd for ChildStderr {}
impl TryFrom<ChildStderr> for OwnedFd {
    type Error = io::Error;
}

pub fn driver() -> impl Future<Output = Infallible> + Send + 'static;
pub struct Command {
    shared: std::sync::Arc<()>,
}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command
    where
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
    pub fn get_program(&self) -> &OsStr;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<std::process::Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn status(&mut self) -> impl Future<Output = io::Result<std::process::ExitStatus>>;
    pub fn output(&mut self) -> impl Future<Output = io::Result<std::process::Output>>;
}
impl CommandExt for Command {}
impl From<std::process::Command> for Command {}
