package io.tanheng.accounting.offset;

import java.math.BigInteger;

/**
 * A block of serial numbers of one registry.
 *
 * @param prefix what the serials of the block have in common, upper case; two blocks overlap only
 *     where registry, project and prefix agree
 * @param first first number
 * @param last last number, not below the first
 */
public record SerialRange(String prefix, BigInteger first, BigInteger last) {}
