using CustomLexer;

// dotnet run --project samples/CustomLexer -- samples/CustomLexer/site _site
if (args is not [var source, var destination])
{
    Console.Error.WriteLine("usage: CustomLexer SOURCE DESTINATION");
    return 2;
}

var result = await ColouredSite.Create(source, destination).Build().ProcessAsync();
foreach (var problem in result.Diagnostics)
{
    Console.Error.WriteLine(problem);
}

return result.Succeeded ? 0 : 1;
