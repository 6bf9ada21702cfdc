// A program that carries its manual: the site in docs is built with it, and published with it.
var manual = Path.Combine(AppContext.BaseDirectory, "docs", "index.html");
Console.WriteLine($"The manual: {manual}");
return File.Exists(manual) ? 0 : 1;
