using KramdownLibrary;

Tour.Run(Console.Out);
