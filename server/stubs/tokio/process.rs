use crate::io::{AsyncRead, AsyncWrite};
use std::io;
use std::ffi::OsStr;
use std::future::Future;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};
use std::sync::Arc;

#[derive(Debug)]
pub struct Command {
    shared: std::sync::Arc<()>,
}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn as_std(&self) -> &std::process::Command;
    pub fn as_std_mut(&mut self) -> &mut std::process::Command;
    pub fn into_std(self) -> std::process::Command;
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
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn uid(&mut self, id: u32) -> &mut Command;
    pub fn gid(&mut self, id: u32) -> &mut Command;
    pub fn arg0<S>(&mut self, arg: S) -> &mut Command
    where
        S: AsRef<OsStr>;
    pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    pub fn process_group(&mut self, pgroup: i32) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>>;
    pub fn output(&mut self) -> impl Future<Output = io::Result<Output>>;
    pub fn get_kill_on_drop(&self) -> bool;
}
impl From<std::process::Command> for Command {}

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
    shared: Arc<()>,
}
impl Child {
    pub fn id(&self) -> Option<u32>;
    pub fn start_kill(&mut self) -> io::Result<()>;
    pub async fn kill(&mut self) -> io::Result<()>;
    #[pinscope::cancel_safe]
    pub async fn wait(&mut self) -> io::Result<ExitStatus>;
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;
    #[pinscope::not_cancel_safe]
    pub async fn wait_with_output(self) -> io::Result<Output>;
}

#[derive(Debug)]
pub struct ChildStdin {
    shared: Arc<()>,
}
impl ChildStdin {
    pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
}
impl ChildStdin {
    pub fn from_std(inner: std::process::ChildStdin) -> io::Result<Self>;
}
impl AsyncWrite for ChildStdin {}
impl AsRawFd for ChildStdin {}
impl AsFd for ChildStdin {}

#[derive(Debug)]
pub struct ChildStdout {
    shared: Arc<()>,
}
impl ChildStdout {
    pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
}
impl ChildStdout {
    pub fn from_std(inner: std::process::ChildStdout) -> io::Result<Self>;
}
impl AsyncRead for ChildStdout {}
impl AsRawFd for ChildStdout {}
impl AsFd for ChildStdout {}

#[derive(Debug)]
pub struct ChildStderr {
    shared: Arc<()>,
}
impl ChildStderr {
    pub fn into_owned_fd(self) -> io::Result<OwnedFd>;
}
impl ChildStderr {
    pub fn from_std(inner: std::process::ChildStderr) -> io::Result<Self>;
}
impl AsyncRead for ChildStderr {}
impl AsRawFd for ChildStderr {}
impl AsFd for ChildStderr {}
