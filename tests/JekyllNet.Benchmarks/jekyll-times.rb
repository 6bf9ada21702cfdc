# Times Jekyll in its own process: jekyll-times.rb SITE TEMPLATES_JSON
# Prints two numbers: CPU seconds of one build of the site in memory, and of parsing all the templates once.
require "jekyll"
require "json"

Jekyll.logger.log_level = :error

def cpu
  Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
end

def best(times)
  Array.new(times) do
    GC.start
    began = cpu
    yield
    cpu - began
  end.min
end

site = Jekyll::Site.new(Jekyll.configuration("source" => ARGV[0], "destination" => File.join(ARGV[0], "_site"), "quiet" => true, "disable_disk_cache" => true))
build = best(3) do
  site.reset
  site.read
  site.generate
  site.render
end

texts = JSON.parse(File.read(ARGV[1]))
rounds = 200
parse = best(5) { rounds.times { texts.each { |text| Liquid::Template.parse(text, :line_numbers => true) } } } / rounds
puts build, parse
