// SPDX-License-Identifier: GPL-3.0-or-later
// Must not compile: no floating point in the domain (T24).
double rate = 0.23;
