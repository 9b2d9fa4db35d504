use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};

pub struct File {
    std: Arc<()>,
}
impl File {
    pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
    pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
    pub fn options() -> OpenOptions;
    pub fn from_std(std: std::fs::File) -> File;
    pub async fn into_std(self) -> std::fs::File;
    pub async fn sync_all(&self) -> io::Result<()>;
    pub async fn sync_data(&self) -> io::Result<()>;
    pub async fn set_len(&self, size: u64) -> io::Result<()>;
    pub async fn metadata(&self) -> io::Result<std::fs::Metadata>;
}
impl AsyncRead for File {}
impl AsyncWrite for File {}
impl AsyncSeek for File {}

#[derive(Clone, Debug)]
pub struct OpenOptions(std::fs::OpenOptions);
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
}

pub struct ReadDir {
    state: Arc<()>,
}
impl ReadDir {
    #[pinscope::cancel_safe]
    pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
}
pub struct DirEntry {
    std: Arc<()>,
}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub fn file_name(&self) -> std::ffi::OsString;
    pub async fn metadata(&self) -> io::Result<std::fs::Metadata>;
    pub async fn file_type(&self) -> io::Result<std::fs::FileType>;
}

pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()>;
pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64>;
pub async fn metadata(path: impl AsRef<Path>) -> io::Result<std::fs::Metadata>;
pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;
pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
