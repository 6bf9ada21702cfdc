using JekyllNet.Diagnostics;
using JekyllNet.Migration.Checking;

namespace JekyllNet.Migration.Tests.Checking;

public sealed class PluginCheckTests
{
    [Fact]
    public async Task Ruby_files_are_read_in_the_less_usual_forms_too()
    {
        using var site = new CheckedFolder()
            .With("_plugins/all.rb", """
                plugin_name = 'shelf'
                module Jekyll
                  module Loud
                    def loud(input)
                      raise_voice(input)
                    end

                    def self.included(base); end

                    private

                    def raise_voice(input); end
                    Liquid::Template.register_filter self
                  end

                  class Wide < Jekyll::Converters::Markdown; end
                end
                if ENV['QUICK']
                  Liquid::Template.register_tag(plugin_name, Jekyll::NoShelf)
                end
                Liquid::Template.register_tag(plugin_name, Jekyll::Shelf)
                Jekyll::Hooks.register [:pages, :documents], :post_render do |item|
                end
                """)
            .With("index.html", "---\n---\n{% shelf a %} {% shelf b %}");

        Assert.Equal(
            [
                "_plugins/all.rb(4): Ruby filter 'loud' is not run; no template uses it.",
                "_plugins/all.rb(16): Ruby converter 'Wide' is not run.",
                "_plugins/all.rb(19): Ruby tag 'shelf' is not run; it is used in index.html(3).",
                "_plugins/all.rb(22): Ruby hook 'pages post_render' is not run.",
                "_plugins/all.rb(22): Ruby hook 'documents post_render' is not run.",
            ],
            await site.FindAsync(FindingId.RubyRegistration));
    }

    [Fact]
    public async Task Ruby_files_are_read_for_what_they_register()
    {
        using var site = new CheckedFolder()
            .With("_plugins/ext/all.rb", """
                # Liquid::Template.register_tag('commented', X)
                module My
                  class Youtube < Liquid::Tag
                  end
                  class Pages < Jekyll::Generator
                    def generate(site); end
                  end
                  class Up < Converter; end
                end
                module Shout
                  def shout(input)
                  end
                end
                Liquid::Template.register_tag("youtube", My::Youtube)
                Liquid::Template.register_filter(Shout)
                Jekyll::Hooks.register :posts, :pre_render do |post|
                end
                """)
            .With("_includes/video.html", "x\n{%- raw -%}{%- endraw -%}{{ page.title | shout }}{{ page.title | shouting }}")
            .With("_plugins/other.rb", "require 'set'\n").With("_plugins/patch.rb", "module Jekyll\nend\n")
            .With("index.html", "---\n---\n\n{% youtube x %}{% raw %}{% youtube y %}{% endraw %}");

        Assert.Equal(
            [
                "_plugins/ext/all.rb(5): Ruby generator 'Pages' is not run.",
                "_plugins/ext/all.rb(8): Ruby converter 'Up' is not run.",
                "_plugins/ext/all.rb(11): Ruby filter 'shout' is not run; it is used in _includes/video.html(2).",
                "_plugins/ext/all.rb(14): Ruby tag 'youtube' is not run; it is used in index.html(4).",
                "_plugins/ext/all.rb(16): Ruby hook 'posts pre_render' is not run.",
                "_plugins/other.rb(1): The Ruby file is not run; it registers nothing with Jekyll.",
                "_plugins/patch.rb(1): The Ruby file is not run; it registers nothing, but names parts of Jekyll, which it may change.",
            ],
            await site.FindAsync(FindingId.RubyRegistration));
    }

    [Fact]
    public async Task Locked_versions_are_compared()
    {
        using var site = new CheckedFolder().With(
            "Gemfile.lock", "GEM\n  specs:\n    jekyll (3.9.2)\n      liquid (~> 4.0)\n    liquid (4.0.4)\n    sass-embedded (1.90.0)\n    sass-embedded (1.90.0-x86_64-linux-gnu)\n    rake (13.0.6)\n\nDEPENDENCIES\n  jekyll (~> 4.2)\n");

        Assert.Equal(
            [
                "Gemfile.lock(3): The site is locked to jekyll 3.9.2; the output is that of 4.4.1.",
                "Gemfile.lock(6): The site is locked to sass-embedded 1.90.0; the output is that of 1.108.2.",
            ],
            await site.FindAsync(FindingId.GemVersion));
    }

    [Theory]
    [InlineData("gem \"jekyll\", \"~> 4.0\"", null)]
    [InlineData("gem 'jekyll', '>= 3.9', '< 5.0'", null)]
    [InlineData("gem 'jekyll'", null)]
    [InlineData("gem 'jekyll', '~> 4.4.0' # new", null)]
    [InlineData("gem 'jekyll', github: 'jekyll/jekyll'", null)]
    [InlineData("gem 'jekyll', '~> 3.9'", "jekyll ~> 3.9;")]
    [InlineData("gem 'jekyll', '= 4.2.2'", "jekyll = 4.2.2;")]
    [InlineData("gem 'rouge', '~> 3.30', group: :jekyll_plugins", "rouge ~> 3.30;")]
    [InlineData("gem 'github-pages', '~> 228'", "github-pages holds")]
    public async Task Without_a_lock_file_the_wishes_of_the_Gemfile_are_compared(string line, string? told)
    {
        using var site = new CheckedFolder().With("Gemfile", "source 'https://rubygems.org'\n" + line + "\n");

        var found = await site.FindAsync(FindingId.GemVersion);

        Assert.Equal(told is null ? 0 : 1, found.Length);
        Assert.All(found, f => Assert.Contains(told!, f, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Plugins_that_are_built_in_and_those_that_are_not_are_told_with_their_places()
    {
        using var site = new CheckedFolder()
            .With("_config.yml", "title: x\nplugins:\n  - jekyll-feed\n  - jekyll-octicons\n")
            .With("a.html", "---\n---\n{% octicon x %}{% octicon y %}");

        Assert.Equal(["_config.yml(3): The plugin 'jekyll-feed' is built in."], await site.FindAsync(FindingId.PluginBuiltIn));
        Assert.Equal(["a.html(3,1): The tag 'octicon' of the plugin 'jekyll-octicons' is missing: used in a.html(3)."], await site.FindAsync(FindingId.PluginPartUsed));
        Assert.Contains("jekyll-octicons", Assert.Single(await site.FindAsync(DiagnosticId.PluginUnavailable)), StringComparison.Ordinal);
    }
}
