package io.tanheng.factors.lint;

/** One thing that a factor set is looked over for. */
interface Check {
  /** Reports what is wrong with the set under review. */
  void run(Review review);
}
