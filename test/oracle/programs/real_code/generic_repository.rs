//@ edition: 2021
//@ rule: a generic repository with associated types
#![allow(warnings)]

async fn tick() {}

pub trait Entity {
    type Key: Copy;
    fn key(&self) -> Self::Key;
}
pub trait Store<E: Entity> {
    async fn load(&self, key: E::Key) -> Option<E>;
    async fn save(&self, entity: &E) -> Result<(), String>;
}
pub async fn update<E: Entity, S: Store<E>>(
    store: &S,
    key: E::Key,
    change: impl FnOnce(&mut E),
) -> Result<E::Key, String> {
    let Some(mut entity) = store.load(key).await else {
        return Err("missing".to_owned());
    };
    change(&mut entity);
    store.save(&entity).await?;
    tick().await;
    Ok(entity.key())
}
