//@ edition: 2021
//@ rule: expiry, iteration over a map and removal between awaits
#![allow(warnings)]

use std::collections::HashMap;
use std::time::{Duration, Instant};

async fn tick() {}

pub struct Session {
    user: String,
    seen: Instant,
}
pub struct Sessions {
    entries: HashMap<u64, Session>,
    lifetime: Duration,
}
async fn archive(id: u64, session: Session) -> Result<(), String> {
    Ok(())
}
impl Sessions {
    pub async fn sweep(&mut self) -> Result<usize, String> {
        let now = Instant::now();
        let expired: Vec<u64> = self
            .entries
            .iter()
            .filter(|(_, session)| now - session.seen > self.lifetime)
            .map(|(id, _)| *id)
            .collect();
        let mut removed = 0;
        for id in &expired {
            if let Some(session) = self.entries.remove(id) {
                archive(*id, session).await?;
                removed += 1;
            }
        }
        tick().await;
        println!("{removed} of {} removed", expired.len());
        Ok(removed)
    }
    pub async fn touch(&mut self, id: u64) -> Option<&Session> {
        let session = self.entries.get_mut(&id)?;
        session.seen = Instant::now();
        tick().await;
        Some(session)
    }
}
