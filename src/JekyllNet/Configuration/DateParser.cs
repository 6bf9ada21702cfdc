using Fluid.Values;
using JekyllNet.Diagnostics;
using JekyllNet.Liquid.Values;

namespace JekyllNet.Configuration;

/// <summary>Reads a value as a time in the site's time zone.</summary>
/// <param name="value">The value.</param>
/// <param name="message">What is said about it if it is no date.</param>
/// <exception cref="JekyllException">It is no date.</exception>
internal delegate TimeValue DateParser(FluidValue value, string message);
