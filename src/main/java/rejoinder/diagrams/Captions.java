package rejoinder.diagrams;

import java.util.ArrayList;
import java.util.List;
import rejoinder.maps.Content;
import rejoinder.maps.Outline;
import rejoinder.maps.Stands;

/** Sets what stands in the boxes. */
final class Captions {

    static final double SAID = 15;
    static final double THESIS = 21;
    static final double META = 13;

    private static final int WIDTH = 240;
    private static final int WIDER = 300;
    private static final int WIDEST = 400;
    private static final int WIDTH_THESIS = 280;
    private static final int LONG = 260;
    private static final int LONGEST = 800;

    private final Notes notes;
    private final Words words;

    Captions(Notes notes) {
        this.notes = notes;
        this.words = notes.words();
    }

    Caption of(Outline.Claim claim) {
        boolean thesis = claim.isThesis();
        Content content = claim.content();
        String said = content.text().isEmpty() ? words.redacted() : content.text();
        int length = said.length();
        int width = length > LONGEST ? WIDEST : length > LONG ? WIDER : thesis ? WIDTH_THESIS : WIDTH;
        int inset = thesis ? 14 : 12;
        double room = width - 2 * inset;
        double size = thesis ? THESIS : SAID;
        double lead = thesis ? 27 : 20;
        Face face = content.implicit() || content.text().isEmpty() ? Face.IMPLIED : Face.CLAIM;
        boolean rtl = TextWrap.isRightToLeft(said);

        List<Text> texts = new ArrayList<>();
        Text atEnd = null;
        double y = 20;
        Integer stands = notes.stands().of(claim);
        String standing = stands == null ? "" : Stands.said(stands);
        if (!thesis) {
            Row row = new Row(texts, inset, room, y);
            row.add(number(claim), Text.Role.NUMBER);
            row.add(words.of(claim), Text.Role.WORD);
            if (content.implicit()) row.add(words.implied(), Text.Role.FLAG);
            if (claim.isLink()) row.add("= " + claim.original().number(), Text.Role.FLAG);
            atEnd = row.end(standing);
            y = row.y() + 4;
        } else y = 12;
        FontMetrics metrics = face.metrics();
        for (TextWrap.Line line : TextWrap.lines(said, metrics, size, room)) {
            y += lead;
            double x = rtl ? width - inset : inset;
            texts.add(new Text(line.words(), Text.Role.SAID, null, face, size, x, y, line.width(), false));
        }
        if (atEnd != null) texts.add(atEnd);
        List<Marks.Mark> marks = marks(claim, content);
        if (thesis || !marks.isEmpty()) {
            Row row = new Row(texts, inset, room, y + (thesis ? 26 : 22));
            if (thesis) {
                row.add(words.thesis() + " " + claim.number(), Text.Role.WORD);
                if (stands != null) row.add(words.standsAt().apply(standing), Text.Role.STANDING);
                if (content.implicit()) row.add(words.implied(), Text.Role.FLAG);
            }
            for (Marks.Mark mark : marks) row.add(mark.words(), Text.Role.MARK, mark.kind());
            y = row.y();
        }
        return new Caption(width, (int) Math.ceil(y + 12), List.copyOf(texts), rtl);
    }

    /** In full where it fits, else its two ends. */
    private static String number(Outline.Claim claim) {
        String number = claim.number();
        if (number.length() <= 24) return number;
        return number.substring(0, number.indexOf('.', 4)) + " … "
                + number.substring(number.lastIndexOf('.', number.length() - 6) + 1);
    }

    private List<Marks.Mark> marks(Outline.Claim claim, Content content) {
        List<Marks.Mark> others = notes.marks().of(claim);
        if (others.isEmpty() && !content.evidence() && !content.commonGround()) return List.of();
        List<Marks.Mark> marks = new ArrayList<>();
        if (content.evidence()) marks.add(new Marks.Mark(Marks.Kind.EVIDENCE, words.evidence()));
        if (content.commonGround()) marks.add(new Marks.Mark(Marks.Kind.COMMON_GROUND, words.commonGround()));
        marks.addAll(others);
        return marks;
    }
}
