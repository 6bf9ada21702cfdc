using LiquidExtensions;

// dotnet run --project samples/LiquidExtensions -- samples/LiquidExtensions/site _site
if (args is not [var source, var destination])
{
    Console.Error.WriteLine("usage: LiquidExtensions SOURCE DESTINATION");
    return 2;
}

var result = await ExtendedSite.Create(source, destination).Build().ProcessAsync();
foreach (var problem in result.Diagnostics)
{
    Console.Error.WriteLine(problem);
}

return result.Succeeded ? 0 : 1;
