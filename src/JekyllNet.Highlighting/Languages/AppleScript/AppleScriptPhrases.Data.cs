using JekyllNet.Highlighting.Engine;

namespace JekyllNet.Highlighting.Languages;

/// <summary>Words and phrases that mean something in AppleScript; of those that fit, the first listed counts.</summary>
internal static class AppleScriptPhrases
{
    public static readonly PhraseSet Literals = PhraseSet.Of(
        """
        AppleScript|current application|false|linefeed|missing value|pi|quote|result|return|space|tab|text item delimiters
        true|version
        """);

    public static readonly PhraseSet Builtins = PhraseSet.Of(
        """
        attachment|attribute run|character|day|month|paragraph|word|year
        """);

    public static readonly PhraseSet HandlerParameters = PhraseSet.Of(
        """
        about|above|against|apart from|around|aside from|at|below|beneath|beside|between|for|given|instead of|on|onto|out of
        over|since
        """);

    public static readonly PhraseSet Commands = PhraseSet.Of(
        """
        ASCII character|ASCII number|activate|beep|choose URL|choose application|choose color|choose file name|choose file
        choose folder|choose from list|choose remote application|clipboard info|close access|close|copy|count|current date
        delay|delete|display alert|display dialog|do shell script|duplicate|exists|get eof|get volume settings|info for|launch
        list disks|list folder|load script|log|make|mount volume|new|offset|open for access|open location|open|path to|print
        quit|random number|read|round|run script|run|say|scripting components|set eof|set the clipboard to|set volume
        store script|summarize|system attribute|system info|the clipboard|time to GMT|write|quoted form
        """);

    public static readonly PhraseSet References = PhraseSet.Of(
        """
        in back of|back of|in front of|front of|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|after|back
        before|behind|every|front|index|last|middle|some|that|through|thru|where|whose
        """);

    public static readonly PhraseSet Operators = PhraseSet.Of(
        """
        and|or|is equal|equals|is equal to|equal to|is not|isn't|isn't equal to|isn't equal|is not equal to|is not equal
        doesn't equal|does not equal|is greater than|greater than|comes after|is not less than or equal to
        is not less than or equal|isn't less than or equal to|isn't less than or equal|is less than|less than|comes before
        is not greater than or equal to|is not greater than or equal|isn't greater than or equal to
        isn't greater than or equal|is  greater than or equal to|is  greater than or equal|greater than or equal to
        greater than or equal|is not less than|isn't less than|does not come before|doesn't come before
        is less than or equal to|is less than or equal|less than or equal to|less than or equal|is not greater than
        isn't greater than|does not come after|doesn't come after|starts with|start with|begins with|begin with|ends with
        end with|contains|contain|does not contain|doesn't contain|is in|is contained by|is not in|is not contained by
        isn't contained by|div|mod|not|a  ref to|a  ref|a  reference to|ref to|ref|reference to|is|does
        """);

    public static readonly PhraseSet Controls = PhraseSet.Of(
        """
        considering|else|error|exit|from|if|ignoring|in|repeat|tell|then|times|to|try|until|using terms from|while|whith
        with timeout of|with timeout|with transaction|by|continue|end|its|it|me|my|return|of|as
        """);

    public static readonly PhraseSet Declarations = PhraseSet.Of(
        """
        global|local|property|prop|set|get
        """);

    public static readonly PhraseSet Reserved = PhraseSet.Of(
        """
        but|put|returning|the
        """);

    public static readonly PhraseSet StudioClasses = PhraseSet.Of(
        """
        action cell|alert reply|application|box|browser cell|browser|bundle|button cell|button|cell|clip view|color well
        color-panel|combo box item|combo box|control|data cell|data column|data item|data row|data source|data|default entry
        dialog reply|document|drag info|drawer|event|font-panel|font|formatter|image cell|image view|image|matrix|menu item
        menu|item|movie view|movie|open-panel|outline view|panel|pasteboard|plugin|popup button|progress indicator|responder
        save-panel|scroll view|secure text field cell|secure text field|slider|sound|split view|stepper|tab view item|tab view
        table column|table header cell|table header view|table view|text field cell|text field|text view|text|toolbar item
        toolbar|user-defaults|view|window
        """);

    public static readonly PhraseSet StudioCommands = PhraseSet.Of(
        """
        animate|append|call method|center|close drawer|close panel|display|display alert|display dialog|display panel|go|hide
        highlight|increment|item for|load image|load movie|load nib|load panel|load sound|localized string|lock focus|log
        open drawer|path for|pause|perform action|play|register|resume|scroll|select all|select|show|size to fit|start
        step back|step forward|stop|synchronize|unlock focus|update
        """);

    public static readonly PhraseSet StudioProperties = PhraseSet.Of(
        """
        accepts arrow key|action method|active|alignment|allowed identifiers|allows branch selection|allows column reordering
        allows column resizing|allows column selection|allows customization|allows editing text attributes
        allows empty selection|allows mixed state|allows multiple selection|allows reordering|allows undo|alpha value|alpha
        alternate image|alternate increment value|alternate title|animation delay|associated file name|associated object
        auto completes|auto display|auto enables items|auto repeat|auto resizes outline column|auto resizes
        auto save expanded items|auto save name|auto save table columns|auto saves configuration|auto scroll
        auto sizes all columns to fit|auto sizes cells|background color|bezel state|bezel style|bezeled|border rect
        border type|bordered|bounds rotation|bounds|box type|button returned|button type|can choose directories
        can choose files|can draw|can hide|cell background color|cell size|cell type|cell|characters|class|click count
        clicked data column|clicked column|clicked data item|clicked data row|clicked row|closeable|collating|color mode
        color panel|command key down|configuration|contents|content size|content view margins|content view|content|context
        continuous|control key down|control size|control tint|control view|controller visible|coordinate system
        copies on scroll|copies|corner view|current cell|current column|current field  editor|current  editor
        current menu item|current item|current row|current tab view item|data source|default identifiers|delta x|delta y
        delta z|destination window|directory|display mode|displayed cell|document edited|document rect|document view|document
        double value|dragged column|dragged distance|dragged items|draws cell background|draws background|draws grid
        dynamically scrolls|echos bullets|edge|editable|edited data column|edited column|edited data item|edited data row
        edited row|enabled|enclosing scroll view|ending page|error handling|event number|event type|excluded from windows menu
        executable path|expanded|fax number|field editor|file kind|file name|file type|first responder|first visible column
        flipped|floating|font panel|font|formatter|frameworks path|frontmost|gave up|grid color|has data items
        has horizontal ruler|has horizontal scroller|has parent data item|has resize indicator|has shadow|has sub menu
        has vertical ruler|has vertical scroller|header cell|header view|hidden|hides when deactivated|highlights by
        horizontal line scroll|horizontal page scroll|horizontal ruler view|horizontally resizable|icon image|id|identifier
        ignores multiple clicks|image alignment|image dims when disabled|image frame style|image scaling|image
        imports graphics|increment value|indentation per level|indeterminate|index|integer value|intercell spacing|item height
        key code|key equivalent modifier|key equivalent|key window|key|knob thickness|label|last visible column|last column
        leading offset|leaf|level|line scroll|loaded|localized sort|location|loop mode|main bunde|main menu|main window|main
        marker follows cell|matrix mode|maximum content size|maximum size|maximum visible columns|menu form representation
        menu|miniaturizable|miniaturized|minimized image|minimized title|minimum column width|minimum content size
        minimum size|modal|modified|mouse down state|movie controller|movie file|movie rect|movie|muted|name|needs display
        next state|next text|number of tick marks|only tick mark values|opaque|open panel|option key down|outline table column
        page scroll|pages across|pages down|palette label|pane splitter|parent data item|parent window|pasteboard|path names
        path separator|path|playing|plays every frame|plays selection only|position|preferred edge|preferred type|pressure
        previous text|prompt|properties|prototype cell|pulls down|rate|released when closed|repeated|requested print time
        required file type|resizable|resized column|resource path|returns records|reuses columns|rich text|roll over
        row height|rulers visible|save panel|scripts path|scrollable|selectable identifiers|selectable|selected cell
        selected data columns|selected data column|selected columns|selected column|selected data items|selected data item
        selected data rows|selected data row|selected rows|selected row|selected item identifier|selection by rect
        send action on arrow key|sends action when done editing|separates columns|separator item|sequence number|services menu
        shared frameworks path|shared support path|sheet|shift key down|shows alpha|shows state by|size mode|size
        smart insert delete enabled|sort case sensitivity|sort column|sort order|sort type|sorted data rows|sorted|sound
        source mask|source|spell checking enabled|starting page|state|string value|sub menu|super menu|super view
        tab key traverses cells|tab state|tab type|tab view|table view|tag|target printer|target|text color
        text container insert|text container origin|text returned|tick mark position|time stamp|titled|title cell|title font
        title height|title position|title rect|title|tool tip|toolbar|trailing offset|transparent
        treat packages as directories|truncated labels|types|unmodified characters|update views|use sort indicator
        user defaults|uses data source|uses ruler|uses threaded animation|uses title from previous column|value wraps|version
        vertical line scroll|vertical page scroll|vertical ruler view|vertical|vertically resizable|view|visible document rect
        visible|volume|width|window|windows menu|wraps|zoomable|zoomed
        """);
}
