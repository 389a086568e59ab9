import '../../assets/styles/tokens.css';
import '../../assets/styles/text.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/charts.css';
import '../../assets/styles/actions.css';
import '../../assets/styles/switch.css';
import '../../assets/styles/page.css';
import { extensionLink } from '../../components/pages/extension-link.ts';
import { Methods } from '../../components/pages/methods/methods.tsx';
import { draw, Page } from '../../components/pages/page.tsx';

draw(
  <Page link={extensionLink} title="methods.title">
    {() => <Methods />}
  </Page>,
);
