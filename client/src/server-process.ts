/** How the node process of the server is started, besides its program: by this extension, and where it is measured. */

/**
 * What the process does not get of the editor's environment. Undefined is left out, as node does.
 *
 * Node 20 parses the certificates of `NODE_EXTRA_CA_CERTS` before it runs anything: the usual bundle of a company or a
 * distribution costs every process 65 ms (measured with node 20.20, 144 certificates). The server speaks to no network.
 */
export const SERVER_ENVIRONMENT = { NODE_EXTRA_CA_CERTS: undefined };

/**
 * Megabytes in which V8 makes new objects. Every time they are full, all else waits while it copies those still in use:
 * up to 16 ms with the 16 it takes by itself, which was what made hovers late while a workspace is indexed. With 4 no
 * pause is longer than 8 ms; the index as a whole takes a tenth longer (node 20.20, 194,000 lines).
 */
export const SERVER_NODE_OPTIONS = ['--max-semi-space-size=4'];
