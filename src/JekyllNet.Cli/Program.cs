Console.WriteLine("not wired yet"); return 1;
