use std::boxed::Box;
use std::error;
use std::fmt;
use std::iter::Iterator;
use std::option::Option;
use std::result;
use std::string::String;
use std::vec::Vec;

pub mod prelude {
    pub use super::{BufRead, Read, Seek, Write};
}

pub type Result<T> = result::Result<T, Error>;

pub struct Error {
    custom: Box<dyn error::Error + Send + Sync>,
}
impl Error {
    pub fn new<E: Into<Box<dyn error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error;
    pub fn other<E: Into<Box<dyn error::Error + Send + Sync>>>(error: E) -> Error;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: i32) -> Error;
    pub fn raw_os_error(&self) -> Option<i32>;
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
    pub fn kind(&self) -> ErrorKind;
    pub fn downcast<E: error::Error + Send + Sync + 'static>(self) -> result::Result<E, Self>;
}
impl fmt::Debug for Error {}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<ErrorKind> for Error {}
impl From<std::ffi::NulError> for Error {}
impl<W> From<IntoInnerError<W>> for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    Other,
}
impl fmt::Display for ErrorKind {}

pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized;
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized;
}
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized;
}
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()>;
    fn stream_position(&mut self) -> Result<u64>;
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized;
    fn lines(self) -> Lines<Self>
    where
        Self: Sized;
}
pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}
impl<R: Read + ?Sized> Read for &mut R {}
impl<W: Write + ?Sized> Write for &mut W {}
impl<S: Seek + ?Sized> Seek for &mut S {}
impl<B: BufRead + ?Sized> BufRead for &mut B {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

#[derive(Debug)]
pub struct BufReader<R: ?Sized> {
    buf: Box<[u8]>,
    inner: R,
}
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R;
}
impl<R: ?Sized + Read> Read for BufReader<R> {}
impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
impl<R: ?Sized + Read> BufRead for BufReader<R> {}
impl<R: ?Sized + Seek> Seek for BufReader<R> {}
#[derive(Debug)]
pub struct BufWriter<W: ?Sized + Write> {
    buf: Vec<u8>,
    inner: W,
}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
    pub fn capacity(&self) -> usize;
}
impl<W: ?Sized + Write> Drop for BufWriter<W> {}
impl<W: ?Sized + Write> Write for BufWriter<W> {}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
#[derive(Debug)]
pub struct LineWriter<W: ?Sized + Write> {
    inner: BufWriter<W>,
}
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
    pub fn get_ref(&self) -> &W;
}
impl<W: ?Sized + Write> Write for LineWriter<W> {}
#[derive(Debug)]
pub struct IntoInnerError<W>(W, Error);
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
}
impl<W> fmt::Display for IntoInnerError<W> {}
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor<T> {
    inner: T,
    pos: u64,
}
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub const fn get_ref(&self) -> &T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn position(&self) -> u64;
    pub const fn set_position(&mut self, pos: u64);
}
impl<T: AsRef<[u8]>> Read for Cursor<T> {}
impl<T: AsRef<[u8]>> BufRead for Cursor<T> {}
impl<T: AsRef<[u8]>> Seek for Cursor<T> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<Vec<u8>> {}
impl Write for Cursor<&mut Vec<u8>> {}

#[derive(Debug)]
pub struct Chain<T, U> {
    first: T,
    second: U,
}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: Read, U: Read> Read for Chain<T, U> {}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
#[derive(Debug)]
pub struct Take<T> {
    inner: T,
    limit: u64,
}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Read> Read for Take<T> {}
impl<T: BufRead> BufRead for Take<T> {}
#[derive(Debug)]
pub struct Bytes<R> {
    inner: R,
}
impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;
}
#[derive(Debug)]
pub struct Split<B> {
    buf: B,
    delim: u8,
}
impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;
}
#[derive(Debug)]
pub struct Lines<B> {
    buf: B,
}
impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;
}
#[derive(Clone, Copy)]
pub struct IoSlice<'a>(&'a [u8]);
impl<'a> IoSlice<'a> {
    pub const fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}
impl std::ops::Deref for IoSlice<'_> {
    type Target = [u8];
}
pub struct IoSliceMut<'a>(&'a mut [u8]);
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
}
impl std::ops::Deref for IoSliceMut<'_> {
    type Target = [u8];
}
impl std::ops::DerefMut for IoSliceMut<'_> {}

#[derive(Debug)]
pub struct Stdin {
    inner: &'static std::sync::Mutex<()>,
}
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}
impl Read for Stdin {}
impl Read for &Stdin {}
impl IsTerminal for Stdin {}
#[pinscope::guard(lock)]
pub struct StdinLock<'a> {
    inner: std::sync::MutexGuard<'a, ()>,
}
impl Read for StdinLock<'_> {}
impl BufRead for StdinLock<'_> {}
#[derive(Debug)]
pub struct Stdout {
    inner: &'static std::sync::Mutex<()>,
}
impl Stdout {
    pub fn lock(&self) -> StdoutLock<'static>;
}
impl Write for Stdout {}
impl Write for &Stdout {}
impl IsTerminal for Stdout {}
#[pinscope::guard(lock)]
pub struct StdoutLock<'a> {
    inner: std::sync::MutexGuard<'a, ()>,
}
impl !Sync for StdoutLock<'_> {}
impl Write for StdoutLock<'_> {}
#[derive(Debug)]
pub struct Stderr {
    inner: &'static std::sync::Mutex<()>,
}
impl Stderr {
    pub fn lock(&self) -> StderrLock<'static>;
}
impl Write for Stderr {}
impl Write for &Stderr {}
impl IsTerminal for Stderr {}
#[pinscope::guard(lock)]
pub struct StderrLock<'a> {
    inner: std::sync::MutexGuard<'a, ()>,
}
impl !Sync for StderrLock<'_> {}
impl Write for StderrLock<'_> {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl Read for Empty {}
impl BufRead for Empty {}
impl Write for Empty {}
#[derive(Debug)]
pub struct Repeat {
    byte: u8,
}
impl Read for Repeat {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
impl Write for Sink {}

pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;
pub fn stderr() -> Stderr;
pub const fn empty() -> Empty;
pub const fn repeat(byte: u8) -> Repeat;
pub const fn sink() -> Sink;
pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64>;
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;

#[derive(Debug)]
pub struct PipeReader(std::os::fd::OwnedFd);
impl PipeReader {
    pub fn try_clone(&self) -> Result<Self>;
}
impl Read for PipeReader {}
impl Read for &PipeReader {}
#[derive(Debug)]
pub struct PipeWriter(std::os::fd::OwnedFd);
impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self>;
}
impl Write for PipeWriter {}
impl Write for &PipeWriter {}
pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
