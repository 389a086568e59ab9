import '../../assets/styles/tokens.css';
import '../../assets/styles/text.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/charts.css';
import '../../assets/styles/actions.css';
import '../../assets/styles/switch.css';
import '../../assets/styles/page.css';
import '../../assets/styles/draft.css';
import { Draft } from '../../components/pages/draft/draft.tsx';
import { adoptLooks } from '../../components/pages/draft/looks.ts';
import { extensionLink } from '../../components/pages/extension-link.ts';
import { draw, Page } from '../../components/pages/page.tsx';

adoptLooks();
draw(
  <Page link={extensionLink} title="draft.title">
    {() => <Draft />}
  </Page>,
);
