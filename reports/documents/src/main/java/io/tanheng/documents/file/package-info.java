/** Files that are there whole or not at all. Uses nothing of ours. */
package io.tanheng.documents.file;
