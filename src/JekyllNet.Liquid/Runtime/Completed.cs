namespace JekyllNet.Liquid.Runtime;

/// <summary>Takes the result of Fluid's asynchronous members, which in all but foreign code is there at once.</summary>
internal static class Completed
{
    public static T Result<T>(ValueTask<T> task) => task.IsCompletedSuccessfully ? task.Result : task.AsTask().GetAwaiter().GetResult();
}
