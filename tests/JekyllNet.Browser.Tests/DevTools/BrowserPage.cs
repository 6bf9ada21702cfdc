using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace JekyllNet.Browser.Tests.DevTools;

/// <summary>One page of the browser.</summary>
internal sealed class BrowserPage(DevToolsConnection connection, string session)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    // A question asked while the page is being exchanged may never be answered.
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(5);
    private readonly ConcurrentQueue<string> _requests = [];
    private readonly ConcurrentQueue<string> _problems = [];

    /// <summary>The addresses that the page has asked for, in order.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Exceptions of scripts and errors on the console.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        connection.Received += (from, name, parameters) =>
        {
            if (from == session)
            {
                Note(name, parameters);
            }
        };
        await SendAsync("Page.enable", [], cancellationToken);
        await SendAsync("Network.enable", [], cancellationToken);
        await SendAsync("Runtime.enable", [], cancellationToken);
    }

    /// <summary>Goes to an address and waits until the page is there whole.</summary>
    public async Task GoAsync(string address, CancellationToken cancellationToken)
    {
        var answer = await SendAsync("Page.navigate", new JsonObject { ["url"] = address }, cancellationToken);
        Assert.Null((string?)answer["errorText"]);
        await WaitForAsync("location.href !== 'about:blank' && document.readyState === 'complete'", cancellationToken);
    }

    /// <summary>The value of an expression, as text.</summary>
    public async Task<string> EvaluateAsync(string expression, CancellationToken cancellationToken)
    {
        var parameters = new JsonObject { ["expression"] = $"String({expression})", ["returnByValue"] = true, ["awaitPromise"] = true };
        var answer = await SendAsync("Runtime.evaluate", parameters, cancellationToken);
        return answer["exceptionDetails"] is { } problem
            ? throw new DevToolsException($"{expression}: {problem["exception"]?["description"] ?? problem["text"]}")
            : (string)answer["result"]!["value"]!;
    }

    /// <summary>Types text into a field, in place of what is in it, as soon as the field is there to be typed into.</summary>
    public async Task TypeAsync(string selector, string text, CancellationToken cancellationToken)
    {
        await WaitForAsync($"(field => {{ field?.focus(); return field && document.activeElement === field; }})(document.querySelector('{selector}'))", cancellationToken);
        await EvaluateAsync("document.activeElement.select()", cancellationToken);
        await SendAsync("Input.insertText", new JsonObject { ["text"] = text }, cancellationToken);
    }

    /// <summary>Waits until an expression is true, also beyond reloads.</summary>
    /// <exception cref="TimeoutException">It never is.</exception>
    public async Task WaitForAsync(string expression, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Longest);
        try
        {
            while (!await IsTrueAsync(expression, limit.Token))
            {
                await Task.Delay(25, limit.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"Never true: {expression}. The page is: {await EvaluateAsync("document.documentElement.outerHTML", cancellationToken)}");
        }
    }

    /// <summary>Makes the window as large as a device's screen.</summary>
    public Task ResizeAsync(int width, int height, bool isPhone, CancellationToken cancellationToken) => SendAsync(
        "Emulation.setDeviceMetricsOverride",
        new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = isPhone },
        cancellationToken);

    /// <summary>What <c>prefers-color-scheme</c> says: <c>light</c> or <c>dark</c>.</summary>
    public Task PreferAsync(string colorScheme, CancellationToken cancellationToken) => SendAsync(
        "Emulation.setEmulatedMedia",
        new JsonObject { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = colorScheme }) },
        cancellationToken);

    /// <summary>The visible part as a PNG file.</summary>
    public async Task<byte[]> TakeScreenshotAsync(CancellationToken cancellationToken)
    {
        var answer = await SendAsync("Page.captureScreenshot", new JsonObject { ["format"] = "png" }, cancellationToken);
        return Convert.FromBase64String((string)answer["data"]!);
    }

    private async Task<bool> IsTrueAsync(string expression, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(LongestAnswer);
        try
        {
            return await EvaluateAsync($"Boolean({expression})", limit.Token) == "true";
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
        catch (DevToolsException)
        {
            // Between two pages there is nothing to ask.
            return false;
        }
    }

    private void Note(string name, JsonObject parameters)
    {
        if (name == "Network.requestWillBeSent")
        {
            _requests.Enqueue((string)parameters["request"]!["url"]!);
        }
        else if (name == "Runtime.exceptionThrown")
        {
            var details = parameters["exceptionDetails"]!;
            _problems.Enqueue((string?)details["exception"]?["description"] ?? (string)details["text"]!);
        }
        else if (name == "Runtime.consoleAPICalled" && (string)parameters["type"]! == "error")
        {
            _problems.Enqueue(parameters["args"]!.ToJsonString());
        }
    }

    private Task<JsonObject> SendAsync(string method, JsonObject parameters, CancellationToken cancellationToken) =>
        connection.SendAsync(method, parameters, session, cancellationToken);
}
