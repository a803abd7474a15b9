package rejoinder.maps;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import rejoinder.web.Flash;

/** The pages of maps and the pieces of them, each a template of its name in templates/maps. */
@CheckedTemplate(basePath = "maps", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Pages {

    private Pages() {}

    static native TemplateInstance home(HomePage page);

    static native TemplateInstance courseMaps(CourseMaps.Rows page);

    static native TemplateInstance search(SearchPage page);

    static native TemplateInstance help(List<RawString> parts);

    static native TemplateInstance start(MapForm form, String problem);

    static native TemplateInstance outline(OutlinePage page);

    static native TemplateInstance line(Line line);

    static native TemplateInstance changedLine(ChangedLine changed);

    static native TemplateInstance lineBody(Line line);

    static native TemplateInstance colophon(List<SourceState> sources);

    static native TemplateInstance saved(MapPage frame);

    static native TemplateInstance tabCounts(MapPage frame);

    static native TemplateInstance claim(ClaimPage page);

    static native TemplateInstance reply(ReplyPage page);

    static native TemplateInstance replyForm(ReplyPage page);

    static native TemplateInstance edit(EditPage page);

    static native TemplateInstance editForm(EditPage page);

    static native TemplateInstance thesis(MapPage frame, ContentForm form, String problem);

    static native TemplateInstance thesisForm(MapPage frame, ContentForm form, String problem);

    static native TemplateInstance place(PlacePage page);

    static native TemplateInstance placeForm(PlacePage page);

    static native TemplateInstance link(PlacePage page);

    static native TemplateInstance linkForm(PlacePage page);

    static native TemplateInstance copyMap(MapPage frame, String key);

    static native TemplateInstance copy(CopyPage page);

    static native TemplateInstance similar(long map, List<Outline.Claim> claims);

    static native TemplateInstance mapSearch(SearchPage page);

    static native TemplateInstance text(TextPage page);

    static native TemplateInstance passage(PassagePage page);

    static native TemplateInstance passageForm(PassagePage page);

    static native TemplateInstance source(MapPage frame, Long source, SourceForm form, String problem);

    static native TemplateInstance history(HistoryPage page);

    static native TemplateInstance claimHistory(ClaimHistoryPage page);

    static native TemplateInstance revision(RevisionPage page);

    static native TemplateInstance difference(DifferencePage page);

    static native TemplateInstance deleted(MapPage frame, List<Claim> claims);

    static native TemplateInstance redaction(MapPage frame, Claim claim);

    static native TemplateInstance settings(SettingsPage page);

    static native TemplateInstance refused(String problem, String back);

    static native TemplateInstance said(Flash.Said said);

    static native TemplateInstance refusedPiece(String problem);

    static native TemplateInstance conflictForm(ConflictPage page);

    static native TemplateInstance conflict(ConflictPage page);

    static native TemplateInstance noticed(long claim, Noticed noticed);
}
