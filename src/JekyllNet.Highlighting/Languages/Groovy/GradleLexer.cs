using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Gradle: Groovy with the words of build scripts.</summary>
internal sealed class GradleLexer() : GroovyLexer(GradleKeywords, GradleTypes)
{
    private static readonly WordSet GradleKeywords =
        Keywords.With("allprojects artifacts buildscript configuration dependencies repositories sourceSets subprojects publishing");

    private static readonly WordSet GradleTypes = Types.With(
        """
        Project Task Gradle Settings Script JavaToolChain SourceSet SourceSetOutput IncrementalTaskInputs Configuration
        ResolutionStrategy ArtifactResolutionQuery ComponentSelection ComponentSelectionRules ConventionProperty ExtensionAware
        ExtraPropertiesExtension PublishingExtension IvyPublication IvyArtifact IvyArtifactSet IvyModuleDescriptorSpec
        MavenPublication MavenArtifact MavenArtifactSet MavenPom PluginDependenciesSpec PluginDependencySpec ResourceHandler
        TextResourceFactory
        """);
}
