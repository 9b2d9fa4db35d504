use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{ExitStatus, Output, Stdio};
use std::sync::Arc;

use crate::io::{AsyncRead, AsyncWrite};

pub struct Command {
    std: std::process::Command,
    kill_on_drop: bool,
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
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;
    pub async fn status(&mut self) -> io::Result<ExitStatus>;
    pub async fn output(&mut self) -> io::Result<Output>;
}

pub struct Child {
    child: Arc<()>,
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
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
pub struct ChildStdin {
    inner: Arc<()>,
}
impl AsyncWrite for ChildStdin {}
pub struct ChildStdout {
    inner: Arc<()>,
}
impl AsyncRead for ChildStdout {}
pub struct ChildStderr {
    inner: Arc<()>,
}
impl AsyncRead for ChildStderr {}
