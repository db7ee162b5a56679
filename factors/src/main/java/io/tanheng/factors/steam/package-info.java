/** Enthalpy of steam and water by IAPWS-IF97. Uses nothing of ours. */
package io.tanheng.factors.steam;
