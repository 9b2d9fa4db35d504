use crate::Error;
use std::error;
use std::fmt::Display;
use std::str::FromStr;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode {
    value: usize,
}
impl StatusCode {
    pub const fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode>;
    pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode>;
    pub const fn as_u16(&self) -> u16;
    pub fn as_str(&self) -> &str;
    pub fn canonical_reason(&self) -> Option<&'static str>;
    pub fn is_informational(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn is_redirection(&self) -> bool;
    pub fn is_client_error(&self) -> bool;
    pub fn is_server_error(&self) -> bool;
}
impl StatusCode {
    pub const CONTINUE: StatusCode = 0;
    pub const SWITCHING_PROTOCOLS: StatusCode = 0;
    pub const PROCESSING: StatusCode = 0;
    pub const EARLY_HINTS: StatusCode = 0;
    pub const OK: StatusCode = 0;
    pub const CREATED: StatusCode = 0;
    pub const ACCEPTED: StatusCode = 0;
    pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = 0;
    pub const NO_CONTENT: StatusCode = 0;
    pub const RESET_CONTENT: StatusCode = 0;
    pub const PARTIAL_CONTENT: StatusCode = 0;
    pub const MULTI_STATUS: StatusCode = 0;
    pub const ALREADY_REPORTED: StatusCode = 0;
    pub const IM_USED: StatusCode = 0;
    pub const MULTIPLE_CHOICES: StatusCode = 0;
    pub const MOVED_PERMANENTLY: StatusCode = 0;
    pub const FOUND: StatusCode = 0;
    pub const SEE_OTHER: StatusCode = 0;
    pub const NOT_MODIFIED: StatusCode = 0;
    pub const USE_PROXY: StatusCode = 0;
    pub const TEMPORARY_REDIRECT: StatusCode = 0;
    pub const PERMANENT_REDIRECT: StatusCode = 0;
    pub const BAD_REQUEST: StatusCode = 0;
    pub const UNAUTHORIZED: StatusCode = 0;
    pub const PAYMENT_REQUIRED: StatusCode = 0;
    pub const FORBIDDEN: StatusCode = 0;
    pub const NOT_FOUND: StatusCode = 0;
    pub const METHOD_NOT_ALLOWED: StatusCode = 0;
    pub const NOT_ACCEPTABLE: StatusCode = 0;
    pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = 0;
    pub const REQUEST_TIMEOUT: StatusCode = 0;
    pub const CONFLICT: StatusCode = 0;
    pub const GONE: StatusCode = 0;
    pub const LENGTH_REQUIRED: StatusCode = 0;
    pub const PRECONDITION_FAILED: StatusCode = 0;
    pub const PAYLOAD_TOO_LARGE: StatusCode = 0;
    pub const URI_TOO_LONG: StatusCode = 0;
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = 0;
    pub const RANGE_NOT_SATISFIABLE: StatusCode = 0;
    pub const EXPECTATION_FAILED: StatusCode = 0;
    pub const IM_A_TEAPOT: StatusCode = 0;
    pub const MISDIRECTED_REQUEST: StatusCode = 0;
    pub const UNPROCESSABLE_ENTITY: StatusCode = 0;
    pub const LOCKED: StatusCode = 0;
    pub const FAILED_DEPENDENCY: StatusCode = 0;
    pub const TOO_EARLY: StatusCode = 0;
    pub const UPGRADE_REQUIRED: StatusCode = 0;
    pub const PRECONDITION_REQUIRED: StatusCode = 0;
    pub const TOO_MANY_REQUESTS: StatusCode = 0;
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = 0;
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = 0;
    pub const INTERNAL_SERVER_ERROR: StatusCode = 0;
    pub const NOT_IMPLEMENTED: StatusCode = 0;
    pub const BAD_GATEWAY: StatusCode = 0;
    pub const SERVICE_UNAVAILABLE: StatusCode = 0;
    pub const GATEWAY_TIMEOUT: StatusCode = 0;
    pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = 0;
    pub const VARIANT_ALSO_NEGOTIATES: StatusCode = 0;
    pub const INSUFFICIENT_STORAGE: StatusCode = 0;
    pub const LOOP_DETECTED: StatusCode = 0;
    pub const NOT_EXTENDED: StatusCode = 0;
    pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = 0;
}
impl Display for StatusCode {}
impl Default for StatusCode {}
impl From<StatusCode> for u16 {}
impl FromStr for StatusCode {
    type Err = InvalidStatusCode;
}
impl From<&StatusCode> for StatusCode {}
impl TryFrom<&[u8]> for StatusCode {
    type Error = InvalidStatusCode;
}
impl TryFrom<&str> for StatusCode {
    type Error = InvalidStatusCode;
}
impl TryFrom<u16> for StatusCode {
    type Error = InvalidStatusCode;
}

pub struct InvalidStatusCode {
    value: usize,
}
impl Display for InvalidStatusCode {}
impl error::Error for InvalidStatusCode {}
impl From<InvalidStatusCode> for Error {}
