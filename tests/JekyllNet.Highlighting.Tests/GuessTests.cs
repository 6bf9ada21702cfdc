namespace JekyllNet.Highlighting.Tests;

public sealed class GuessTests
{
    [Theory]
    [InlineData("puts 1\n", "plaintext")]
    [InlineData("", "plaintext")]
    [InlineData("#!/usr/bin/env ruby -w\nputs 1\n", "ruby")]
    [InlineData("\n #!/bin/bash\nls\n", "shell")]
    [InlineData("#!/usr/bin/python3.11\r\nx\r\n", "python")]
    [InlineData("#!/usr/bin/pythonic\n", "plaintext")]
    [InlineData("#!/usr/bin/env node\n", "javascript")]
    [InlineData("<!doctype html>\n<html><p>\n", "html")]
    [InlineData("<!DOCTYPE html>\n<p>\n", "html")]
    [InlineData("<?xml version=\"1.0\"?>\n<a/>\n", "xml")]
    [InlineData("<?php echo 1;\n", "php")]
    [InlineData("diff --git a/x b/x\n", "diff")]
    [InlineData("--- a\n+++ b\n", "diff")]
    [InlineData("%YAML 1.2\n", "yaml")]
    [InlineData("  \\documentclass{article}\n", "tex")]
    [InlineData("x = 1 # -*- mode: python; coding: utf-8 -*-\n", "python")]
    [InlineData("a\n\" vim: set ts=2 ft=vim :\n", "viml")]
    [InlineData("// vim: syntax=nothing_known\n", "plaintext")]
    public void The_language_is_guessed_from_signs_in_the_text(string code, string tag) =>
        Assert.Equal(tag, Lexers.FindFancy("guess", code)?.Tag);
}
