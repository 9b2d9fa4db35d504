use bytes::Bytes;
use crate::Error;
use std::error;
use std::borrow::Borrow;
use std::collections::hash_map::HashMap;
use std::fmt::Display;
use std::hash::Hash;
use std::iter::FusedIterator;
use std::ops::Index;
use std::str::FromStr;
use std::sync::Arc;

pub trait AsHeaderName {
}
impl AsHeaderName for &HeaderName {}
impl AsHeaderName for &str {}
impl AsHeaderName for String {}
impl AsHeaderName for &String {}

#[derive(Debug)]
pub struct Drain<'a, T> {
    value: T,
    borrowed: &'a (),
}
impl<'a, T> Unpin for Drain<'a, T> {}
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = (Option<HeaderName>, T);
}
impl<'a, T> FusedIterator for Drain<'a, T> {}
impl<'a, T> Drop for Drain<'a, T> {
    fn drop(&mut self);
}

#[derive(Debug)]
pub enum Entry<'a, T: 'a> {
    Occupied(OccupiedEntry<'a, T>),
    Vacant(VacantEntry<'a, T>),
}
impl<'a, T> Entry<'a, T> {
    pub fn or_insert(self, default: T) -> &'a mut T;
    pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached>;
    pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
    pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&'a mut T, MaxSizeReached>;
    pub fn key(&self) -> &HeaderName;
}

#[derive(Debug)]
pub struct GetAll<'a, T> {
    inner: &'a T,
}
impl<'a, T: 'a> GetAll<'a, T> {
    pub fn iter(&self) -> ValueIter<'a, T>;
}
impl<'a, T: PartialEq> PartialEq for GetAll<'a, T> {}
impl<'a, T> IntoIterator for GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}

#[derive(Clone)]
pub struct HeaderMap<T = HeaderValue> {
    value: T,
    shared: std::sync::Arc<()>,
}
impl HeaderMap {
    pub fn new() -> Self;
}
impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
    pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached>;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached>;
    pub fn get<K>(&self, key: K) -> Option<&T>
    where
        K: AsHeaderName;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T>
    where
        K: AsHeaderName;
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, T>
    where
        K: AsHeaderName;
    pub fn contains_key<K>(&self, key: K) -> bool
    where
        K: AsHeaderName;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn keys(&self) -> Keys<'_, T>;
    pub fn values(&self) -> Values<'_, T>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn entry<K>(&mut self, key: K) -> Entry<'_, T>
    where
        K: IntoHeaderName;
    pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName>
    where
        K: AsHeaderName;
    pub fn insert<K>(&mut self, key: K, val: T) -> Option<T>
    where
        K: IntoHeaderName;
    pub fn try_insert<K>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached>
    where
        K: IntoHeaderName;
    pub fn append<K>(&mut self, key: K, value: T) -> bool
    where
        K: IntoHeaderName;
    pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached>
    where
        K: IntoHeaderName;
    pub fn remove<K>(&mut self, key: K) -> Option<T>
    where
        K: AsHeaderName;
}
impl<T> Default for HeaderMap<T> {}
impl<'a, T> IntoIterator for &'a HeaderMap<T> {
    type Item = (&'a HeaderName, &'a T);
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
    type Item = (&'a HeaderName, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}
impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
}
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
impl<T: PartialEq> PartialEq for HeaderMap<T> {}
impl<T: Eq> Eq for HeaderMap<T> {}
impl<K, T> Index<K> for HeaderMap<T>
where
    K: AsHeaderName,
{
    type Output = T;
}

pub trait IntoHeaderName {
}
impl IntoHeaderName for &HeaderName {}
impl IntoHeaderName for &'static str {}

#[derive(Debug)]
pub struct IntoIter<T> {
    value: T,
}
impl<T> Iterator for IntoIter<T> {
    type Item = (Option<HeaderName>, T);
}
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Drop for IntoIter<T> {
    fn drop(&mut self);
}

#[derive(Debug)]
pub struct Iter<'a, T> {
    inner: &'a T,
}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = (&'a HeaderName, &'a T);
}
impl<'a, T> FusedIterator for Iter<'a, T> {}

#[derive(Debug)]
pub struct IterMut<'a, T> {
    value: T,
    borrowed: &'a (),
}
impl<'a, T> Unpin for IterMut<'a, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = (&'a HeaderName, &'a mut T);
}
impl<'a, T> FusedIterator for IterMut<'a, T> {}

#[derive(Debug)]
pub struct Keys<'a, T> {
    value: T,
    borrowed: &'a (),
}
unsafe impl<'a, T> Send for Keys<'a, T>
where
    T: Sync,
{
}
impl<'a, T> Unpin for Keys<'a, T> {}
impl<'a, T> Iterator for Keys<'a, T> {
    type Item = &'a HeaderName;
}
impl<'a, T> ExactSizeIterator for Keys<'a, T> {}
impl<'a, T> FusedIterator for Keys<'a, T> {}

pub struct MaxSizeReached {
    value: usize,
}
impl Display for MaxSizeReached {}
impl error::Error for MaxSizeReached {}
impl From<MaxSizeReached> for TryEntryError {}
impl From<MaxSizeReached> for Error {}

#[derive(Debug)]
pub struct OccupiedEntry<'a, T> {
    inner: &'a mut T,
}
impl<'a, T> OccupiedEntry<'a, T> {
    pub fn key(&self) -> &HeaderName;
    pub fn get(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_mut(self) -> &'a mut T;
    pub fn insert(&mut self, value: T) -> T;
    pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T>;
    pub fn append(&mut self, value: T);
    pub fn remove(self) -> T;
    pub fn remove_entry(self) -> (HeaderName, T);
    pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<'a, T>);
    pub fn iter(&self) -> ValueIter<'_, T>;
    pub fn iter_mut(&mut self) -> ValueIterMut<'_, T>;
}
impl<'a, T> IntoIterator for OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b OccupiedEntry<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b mut OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}

#[derive(Debug)]
pub struct VacantEntry<'a, T> {
    inner: &'a mut T,
    shared: std::sync::Arc<()>,
}
impl<'a, T> VacantEntry<'a, T> {
    pub fn key(&self) -> &HeaderName;
    pub fn into_key(self) -> HeaderName;
    pub fn insert(self, value: T) -> &'a mut T;
    pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached>;
    pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T>;
    pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached>;
}

#[derive(Debug)]
pub struct ValueDrain<'a, T> {
    value: T,
    borrowed: &'a (),
}
impl<'a, T> Iterator for ValueDrain<'a, T> {
    type Item = T;
}
impl<'a, T> FusedIterator for ValueDrain<'a, T> {}
impl<'a, T> Drop for ValueDrain<'a, T> {
    fn drop(&mut self);
}

#[derive(Debug)]
pub struct ValueIter<'a, T> {
    inner: &'a T,
}
impl<'a, T: 'a> Iterator for ValueIter<'a, T> {
    type Item = &'a T;
}
impl<'a, T: 'a> DoubleEndedIterator for ValueIter<'a, T> {}
impl<'a, T> FusedIterator for ValueIter<'a, T> {}

#[derive(Debug)]
pub struct ValueIterMut<'a, T> {
    value: T,
    borrowed: &'a (),
}
impl<'a, T> Unpin for ValueIterMut<'a, T> {}
impl<'a, T: 'a> Iterator for ValueIterMut<'a, T> {
    type Item = &'a mut T;
}
impl<'a, T: 'a> DoubleEndedIterator for ValueIterMut<'a, T> {}
impl<'a, T> FusedIterator for ValueIterMut<'a, T> {}

#[derive(Debug)]
pub struct Values<'a, T> {
    value: T,
    borrowed: &'a (),
}
unsafe impl<'a, T> Send for Values<'a, T>
where
    T: Sync,
{
}
impl<'a, T> Unpin for Values<'a, T> {}
impl<'a, T> Iterator for Values<'a, T> {
    type Item = &'a T;
}
impl<'a, T> FusedIterator for Values<'a, T> {}

#[derive(Debug)]
pub struct ValuesMut<'a, T> {
    value: T,
    borrowed: &'a (),
}
impl<'a, T> Unpin for ValuesMut<'a, T> {}
impl<'a, T> Iterator for ValuesMut<'a, T> {
    type Item = &'a mut T;
}
impl<'a, T> FusedIterator for ValuesMut<'a, T> {}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct HeaderName {
    shared: Arc<()>,
}
impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub const fn from_static(src: &'static str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}
impl IntoHeaderName for HeaderName {}
impl IntoHeaderName for &HeaderName {}
impl AsHeaderName for HeaderName {}
impl AsHeaderName for &HeaderName {}
impl FromStr for HeaderName {
    type Err = InvalidHeaderName;
}
impl AsRef<str> for HeaderName {}
impl AsRef<[u8]> for HeaderName {}
impl Borrow<str> for HeaderName {}
impl Display for HeaderName {}
impl From<&HeaderName> for HeaderName {}
impl TryFrom<&str> for HeaderName {
    type Error = InvalidHeaderName;
}
impl TryFrom<&String> for HeaderName {
    type Error = InvalidHeaderName;
}
impl TryFrom<&[u8]> for HeaderName {
    type Error = InvalidHeaderName;
}
impl TryFrom<String> for HeaderName {
    type Error = InvalidHeaderName;
}
impl TryFrom<Vec<u8>> for HeaderName {
    type Error = InvalidHeaderName;
}
impl From<StandardHeader> for HeaderName {}
impl From<Custom> for HeaderName {}
impl<'a> From<HdrName<'a>> for HeaderName {}
impl From<HeaderName> for HeaderValue {}

pub struct InvalidHeaderName {
    value: usize,
}
impl From<InvalidHeaderName> for TryEntryError {}
impl Display for InvalidHeaderName {}
impl error::Error for InvalidHeaderName {}
impl From<InvalidHeaderName> for Error {}

#[derive(Clone)]
pub struct HeaderValue {
    shared: Arc<()>,
}
impl HeaderValue {
    pub const fn from_static(src: &'static str) -> HeaderValue;
    pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_name(name: HeaderName) -> HeaderValue;
    pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue>
    where
        T: AsRef<[u8]> + 'static;
    pub unsafe fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue
    where
        T: AsRef<[u8]> + 'static;
    pub fn to_str(&self) -> Result<&str, ToStrError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
}
impl AsRef<[u8]> for HeaderValue {}
impl From<HeaderName> for HeaderValue {}
impl From<u16> for HeaderValue {}
impl From<i16> for HeaderValue {}
impl From<u32> for HeaderValue {}
impl From<i32> for HeaderValue {}
impl From<u64> for HeaderValue {}
impl From<i64> for HeaderValue {}
impl From<usize> for HeaderValue {}
impl From<isize> for HeaderValue {}
impl FromStr for HeaderValue {
    type Err = InvalidHeaderValue;
}
impl From<&HeaderValue> for HeaderValue {}
impl TryFrom<&str> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryFrom<&String> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryFrom<&[u8]> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryFrom<String> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryFrom<Vec<u8>> for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl Hash for HeaderValue {}
impl PartialEq for HeaderValue {}
impl Eq for HeaderValue {}
impl PartialOrd for HeaderValue {}
impl Ord for HeaderValue {}

pub struct InvalidHeaderValue {
    value: usize,
}
impl Display for InvalidHeaderValue {}
impl error::Error for InvalidHeaderValue {}
impl From<InvalidHeaderValue> for Error {}

#[derive(Debug)]
pub struct ToStrError {
    value: usize,
}
impl Display for ToStrError {}
impl error::Error for ToStrError {}

pub const ACCEPT: HeaderName = 0;
pub const ACCEPT_CHARSET: HeaderName = 0;
pub const ACCEPT_ENCODING: HeaderName = 0;
pub const ACCEPT_LANGUAGE: HeaderName = 0;
pub const ACCEPT_RANGES: HeaderName = 0;
pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = 0;
pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = 0;
pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = 0;
pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = 0;
pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = 0;
pub const ACCESS_CONTROL_MAX_AGE: HeaderName = 0;
pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = 0;
pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = 0;
pub const AGE: HeaderName = 0;
pub const ALLOW: HeaderName = 0;
pub const ALT_SVC: HeaderName = 0;
pub const AUTHORIZATION: HeaderName = 0;
pub const CACHE_CONTROL: HeaderName = 0;
pub const CACHE_STATUS: HeaderName = 0;
pub const CDN_CACHE_CONTROL: HeaderName = 0;
pub const CONNECTION: HeaderName = 0;
pub const CONTENT_DISPOSITION: HeaderName = 0;
pub const CONTENT_ENCODING: HeaderName = 0;
pub const CONTENT_LANGUAGE: HeaderName = 0;
pub const CONTENT_LENGTH: HeaderName = 0;
pub const CONTENT_LOCATION: HeaderName = 0;
pub const CONTENT_RANGE: HeaderName = 0;
pub const CONTENT_SECURITY_POLICY: HeaderName = 0;
pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = 0;
pub const CONTENT_TYPE: HeaderName = 0;
pub const COOKIE: HeaderName = 0;
pub const DNT: HeaderName = 0;
pub const DATE: HeaderName = 0;
pub const ETAG: HeaderName = 0;
pub const EXPECT: HeaderName = 0;
pub const EXPIRES: HeaderName = 0;
pub const FORWARDED: HeaderName = 0;
pub const FROM: HeaderName = 0;
pub const HOST: HeaderName = 0;
pub const IF_MATCH: HeaderName = 0;
pub const IF_MODIFIED_SINCE: HeaderName = 0;
pub const IF_NONE_MATCH: HeaderName = 0;
pub const IF_RANGE: HeaderName = 0;
pub const IF_UNMODIFIED_SINCE: HeaderName = 0;
pub const LAST_MODIFIED: HeaderName = 0;
pub const LINK: HeaderName = 0;
pub const LOCATION: HeaderName = 0;
pub const MAX_FORWARDS: HeaderName = 0;
pub const ORIGIN: HeaderName = 0;
pub const PRAGMA: HeaderName = 0;
pub const PROXY_AUTHENTICATE: HeaderName = 0;
pub const PROXY_AUTHORIZATION: HeaderName = 0;
pub const PUBLIC_KEY_PINS: HeaderName = 0;
pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = 0;
pub const RANGE: HeaderName = 0;
pub const REFERER: HeaderName = 0;
pub const REFERRER_POLICY: HeaderName = 0;
pub const REFRESH: HeaderName = 0;
pub const RETRY_AFTER: HeaderName = 0;
pub const SEC_WEBSOCKET_ACCEPT: HeaderName = 0;
pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = 0;
pub const SEC_WEBSOCKET_KEY: HeaderName = 0;
pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = 0;
pub const SEC_WEBSOCKET_VERSION: HeaderName = 0;
pub const SERVER: HeaderName = 0;
pub const SET_COOKIE: HeaderName = 0;
pub const STRICT_TRANSPORT_SECURITY: HeaderName = 0;
pub const TE: HeaderName = 0;
pub const TRAILER: HeaderName = 0;
pub const TRANSFER_ENCODING: HeaderName = 0;
pub const UPGRADE: HeaderName = 0;
pub const UPGRADE_INSECURE_REQUESTS: HeaderName = 0;
pub const USER_AGENT: HeaderName = 0;
pub const VARY: HeaderName = 0;
pub const VIA: HeaderName = 0;
pub const WARNING: HeaderName = 0;
pub const WWW_AUTHENTICATE: HeaderName = 0;
pub const X_CONTENT_TYPE_OPTIONS: HeaderName = 0;
pub const X_DNS_PREFETCH_CONTROL: HeaderName = 0;
pub const X_FRAME_OPTIONS: HeaderName = 0;
pub const X_XSS_PROTECTION: HeaderName = 0;
pub(crate) enum TryEntryError {
    InvalidHeaderName(InvalidHeaderName),
    MaxSizeReached(MaxSizeReached),
}
impl From<InvalidHeaderName> for TryEntryError {}
impl From<MaxSizeReached> for TryEntryError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum StandardHeader {
    Accept,
    AcceptCharset,
    AcceptEncoding,
    AcceptLanguage,
    AcceptRanges,
    AccessControlAllowCredentials,
    AccessControlAllowHeaders,
    AccessControlAllowMethods,
    AccessControlAllowOrigin,
    AccessControlExposeHeaders,
    AccessControlMaxAge,
    AccessControlRequestHeaders,
    AccessControlRequestMethod,
    Age,
    Allow,
    AltSvc,
    Authorization,
    CacheControl,
    CacheStatus,
    CdnCacheControl,
    Connection,
    ContentDisposition,
    ContentEncoding,
    ContentLanguage,
    ContentLength,
    ContentLocation,
    ContentRange,
    ContentSecurityPolicy,
    ContentSecurityPolicyReportOnly,
    ContentType,
    Cookie,
    Dnt,
    Date,
    Etag,
    Expect,
    Expires,
    Forwarded,
    From,
    Host,
    IfMatch,
    IfModifiedSince,
    IfNoneMatch,
    IfRange,
    IfUnmodifiedSince,
    LastModified,
    Link,
    Location,
    MaxForwards,
    Origin,
    Pragma,
    ProxyAuthenticate,
    ProxyAuthorization,
    PublicKeyPins,
    PublicKeyPinsReportOnly,
    Range,
    Referer,
    ReferrerPolicy,
    Refresh,
    RetryAfter,
    SecWebSocketAccept,
    SecWebSocketExtensions,
    SecWebSocketKey,
    SecWebSocketProtocol,
    SecWebSocketVersion,
    Server,
    SetCookie,
    StrictTransportSecurity,
    Te,
    Trailer,
    TransferEncoding,
    UserAgent,
    Upgrade,
    UpgradeInsecureRequests,
    Vary,
    Via,
    Warning,
    WwwAuthenticate,
    XContentTypeOptions,
    XDnsPrefetchControl,
    XFrameOptions,
    XXssProtection,
}
impl<'a> From<StandardHeader> for HdrName<'a> {}
impl From<StandardHeader> for HeaderName {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Custom {
    shared: Arc<()>,
}
impl From<Custom> for Bytes {}
impl From<Custom> for HeaderName {}
impl Hash for Custom {}

#[derive(Debug, Hash)]
pub(crate) struct HdrName<'a> {
    borrowed: &'a (),
}
impl<'a> HdrName<'a> {
    pub fn from_bytes<F, U>(hdr: &[u8], f: F) -> Result<U, InvalidHeaderName>
    where
        F: FnOnce(HdrName<'_>) -> U;
    pub fn from_static<F, U>(hdr: &'static str, f: F) -> U
    where
        F: FnOnce(HdrName<'_>) -> U;
}
impl<'a> From<StandardHeader> for HdrName<'a> {}
impl<'a> From<HdrName<'a>> for HeaderName {}
