/** The creation measures of §5.1 to §5.8 as data. Uses nothing of ours. */
package io.tanheng.planning.library;
