use std::os::fd::BorrowedFd;

pub fn reactor_fd() -> Option<BorrowedFd<'static>>;
